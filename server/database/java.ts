import { totalmem } from 'node:os';
import { join } from 'node:path';

export function javaProgram(): string {
  const home = process.env['JAVA_HOME'];
  return home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
}

/** A UTF-8 locale, or Java cannot open folders with Arabic names; none of Java's own switches from the outside. */
export function javaEnvironment(): NodeJS.ProcessEnv {
  const { JAVA_TOOL_OPTIONS: _tool, JDK_JAVA_OPTIONS: _jdk, ...rest } = process.env;
  return { ...rest, LC_ALL: 'C.UTF-8' };
}

export interface MemorySizes {
  heapMiB: number;
  pageCacheMiB: number;
}

/** An eighth of the machine (or of the container) each, within what Neo4j needs and what a shared machine can spare. */
export function sizeMemory(bytes: number = availableBytes()): MemorySizes {
  const eighth = Math.floor(bytes / 8 / 2 ** 20);
  return { heapMiB: Math.min(2048, Math.max(512, eighth)), pageCacheMiB: Math.min(2048, Math.max(256, eighth)) };
}

function availableBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(totalmem(), limit) : totalmem();
}

/** Neo4j's own switches, less those for profiling; `*` is the program folder, which is the working folder of the process. */
export function serverArguments(memory: MemorySizes, home: string): string[] {
  return [
    '-server',
    `-Xms${Math.min(512, memory.heapMiB)}m`,
    `-Xmx${memory.heapMiB}m`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+DisableExplicitGC',
    '-Dfile.encoding=UTF-8',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dio.netty.leakDetection.level=DISABLED',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    '*',
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    // Its user log goes to standard output too, which is our one log file.
    '--console-mode',
  ];
}

/** Bolt on loopback only; no HTTP, no usage reports. */
export function serverConfiguration(memory: MemorySizes, port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    'internal.server.bolt.connection_shutdown_wait_time=1s',
    `server.memory.pagecache.size=${memory.pageCacheMiB}m`,
    'db.tx_log.rotation.retention_policy=2 files',
    '',
  ].join('\n');
}
