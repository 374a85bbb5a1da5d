/** What the command line can do, command by command. */

export const usage = {
  start: `tend start
  Connects Tend. With no tokens in .env it opens the local web page and says where.`,
  chat: `tend chat [conversation]
  Holds a conversation in this terminal; works on a pipe too, one line a turn. It goes on where it was left.`,
  preview: `tend preview [conversation] [--profile community|workplace] [--language en|es] [--killing]
  Prints every scripted path as a transcript, and the statechart as Mermaid. --killing restarts after every act.`,
  check: `tend check
  Looks over every conversation: dead ends, states nobody reaches, missing words, rules of the words. Warns of help lines
  and signs of danger that nobody has looked over for ninety days.`,
  docs: `tend docs [--check]
  Writes the pages under docs/ that are made from the code: transcripts of every path, statecharts, the data map. With
  --check it writes nothing and says which are stale.`,
  doctor: `tend doctor
  Looks over configuration, store, versions and platforms: every problem at once, each with its remedy. Prints the link
  by which Tend is added to a Discord server.`,
  counts: `tend counts
  Prints how many help cards were shown, month by month, in coarse groups and rounded down to fives. Nothing at work.`,
  screen: `tend screen FILE.jsonl [--score]
  Reads {"text"} a line (- for standard input), prints {"severity","category","rules"} a line, in the same order. With
  --score and labelled lines ("severity", "category"; "lang", "tier" if there are) it prints how often it is right.`,
  keys: `tend keys [new|rotate [--dry-run]]
  Says which keys have written what is stored. rotate writes everything anew with a new key, while Tend runs, and may be
  interrupted and run again; new makes a key for TEND_KEY and says how the old one goes over.`,
  switch: `tend switch [on|off NAME]
  Switches a conversation, a platform or unasked (all that Tend begins by itself) off or on, within seconds and without
  a restart; with no name, says what is off. Help and "my data" always work.`,
  discord: `tend discord register [--dry-run]
  Tells Discord the slash commands, if they differ from what it knows, and removes stale copies. Prints what differs;
  with --dry-run it changes nothing.`,
} as const
