import type { Governed } from './governors.ts';
import type { Argument, Clause, StandingMention, Trigger } from './event-draft.ts';

export interface TriggerRoles {
  trigger: Trigger;
  arguments: Argument[];
  /** Who the verb's subject is, for those that follow with و or a participle. */
  subjects: StandingMention[];
  /** The subject stands there without a name: «قالت زوجته» (his wife said). */
  unnamed: boolean;
}

export interface Scene {
  clause: Clause;
  governed: readonly Governed[];
  triggers: readonly Trigger[];
  /** Persons named with a title, and the words from the title to the name: «رئيس الوزراء العراقي» (Iraqi prime minister). */
  titled: readonly { office: readonly string[]; mention: StandingMention }[];
}
