import { Dialog } from '../ui/dialog.tsx';
import { COMMANDS } from '../workbench/commands.ts';
import { usePage } from './page.ts';
import './shortcuts.css';

const SHORT: Record<string, string> = { Shift: '⇧', Delete: 'Del' };

/** Every key, from the one list of commands and what the page itself listens to. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { text } = usePage().wording;
  const { keys } = text;
  const own = (group: string) =>
    Object.values(COMMANDS).flatMap((command) => {
      const key = command.keys[0];
      return command.group === group && key ? [{ name: text.commands[command.id], keys: [key] }] : [];
    });
  const groups = [
    {
      title: keys.general,
      rows: [
        { name: keys.search, keys: ['/'] },
        { name: keys.sheet, keys: ['?'] },
        { name: keys.regions, keys: ['F6'] },
        { name: keys.escape, keys: ['Esc'] },
        { name: text.views.actions.save, keys: ['Ctrl+S'] },
        ...own('history'),
      ],
    },
    {
      title: keys.walking,
      rows: [
        { name: keys.walk, keys: ['←', '↑', '→', '↓'] },
        { name: keys.neighbours, keys: ['N', 'Shift+N'] },
        { name: keys.choose, keys: ['Enter', 'Space'] },
        { name: keys.openEvidence, keys: ['V'] },
      ],
    },
    { title: keys.graph, rows: own('graph') },
    { title: keys.selection, rows: own('selection') },
    { title: keys.view, rows: own('view') },
    {
      title: keys.evidence,
      rows: [
        { name: keys.nextClaim, keys: ['J'] },
        { name: keys.previousClaim, keys: ['K'] },
        { name: text.evidence.openDocument, keys: ['O'] },
      ],
    },
  ];
  return (
    <Dialog size="wide" title={text.shortcuts} closeLabel={text.close} onClose={onClose}>
      <div className="dialog-body shortcuts">
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className="shortcuts-title">{group.title}</h3>
            <dl>
              {group.rows.map((row) => (
                <div key={row.name} className="shortcut">
                  <dt>{row.name}</dt>
                  <dd dir="ltr">
                    {row.keys.map((combination) => (
                      <span key={combination} className="shortcut-keys">
                        {combination.split(/(?<=.)\+/u).map((key) => (
                          <kbd key={key} className="key">
                            {SHORT[key] ?? key}
                          </kbd>
                        ))}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
