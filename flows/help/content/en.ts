/** What Tend says when somebody needs help, and how a help line is written down in English. */
import { words } from '#flow'

const northWest = {
  AT: 'Austria',
  BE: 'Belgium',
  DK: 'Denmark',
  FI: 'Finland',
  FR: 'France',
  DE: 'Germany',
  IS: 'Iceland',
  IE: 'Ireland',
  LU: 'Luxembourg',
  NL: 'Netherlands',
  NO: 'Norway',
  SE: 'Sweden',
  CH: 'Switzerland',
  GB: 'United Kingdom',
} as const
const southEast = {
  CZ: 'Czechia',
  GR: 'Greece',
  HU: 'Hungary',
  IT: 'Italy',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SK: 'Slovakia',
  ES: 'Spain',
  TR: 'Turkey',
  UA: 'Ukraine',
} as const
const americas = {
  AR: 'Argentina',
  BR: 'Brazil',
  CA: 'Canada',
  CL: 'Chile',
  CO: 'Colombia',
  MX: 'Mexico',
  PY: 'Paraguay',
  PE: 'Peru',
  US: 'United States',
  UY: 'Uruguay',
} as const
const asiaPacific = {
  AU: 'Australia',
  HK: 'Hong Kong',
  IN: 'India',
  ID: 'Indonesia',
  JP: 'Japan',
  MY: 'Malaysia',
  NZ: 'New Zealand',
  PH: 'Philippines',
  SG: 'Singapore',
  KR: 'South Korea',
  TW: 'Taiwan',
  TH: 'Thailand',
} as const
const africaMiddleEast = {
  IL: 'Israel',
  KE: 'Kenya',
  NG: 'Nigeria',
  ZA: 'South Africa',
  AE: 'United Arab Emirates',
} as const

const notListed = { notListed: { label: 'Not on this list', also: ['not listed', 'another', 'other'] } } as const
const otherEU = { EU: { label: 'Another EU country', also: ['eu', 'european union'] } } as const

const countries = {
  ...northWest,
  ...southEast,
  ...americas,
  ...asiaPacific,
  ...africaMiddleEast,
  EU: 'EU',
  GB: 'UK',
  US: 'US',
}

/** How one line, and a row of them, is written. Names, numbers and addresses come from the list of lines. */
export const rows = {
  countries: countries as Readonly<Record<keyof typeof countries, string>>,
  areas: {
    Bogotá: 'Bogotá',
    'Buenos Aires': 'Buenos Aires',
    England: 'England',
    Lagos: 'Lagos',
    'Northern Ireland': 'Northern Ireland',
    Quebec: 'Quebec',
    Scotland: 'Scotland',
    Wales: 'Wales',
  },
  needs: { crisis: 'To talk', dv: 'If someone hurts you', child: 'For young people' },
  hours: { '24h': 'day and night', 'not 24h': 'not 24h' },
  men: 'for men',
  call: (number: string, name?: string) => (name ? `call ${name} on ${number}` : `call ${number}`),
  callOrText: (number: string) => `call or text ${number}`,
  text: (number: string, word?: string) => (word ? `text ${word} to ${number}` : `text ${number}`),
  whatsApp: (number: string) => `WhatsApp ${number}`,
  option: (number: string, option: string) => `${number}, option ${option}`,
  mobile: (number: string) => `${number} from a mobile`,
  ambulance: (number: string) => `${number} for an ambulance`,
  police: (number: string) => `${number} for police`,
  directory: (address: string) => `${address} lists lines by country`,
  localEmergency: 'your local emergency number',
}

/** What a person can stay for once a card is shown; the card decides which of them it offers. */
const stay = {
  more: {
    label: 'More lines or countries',
    also: ['more', 'more lines', 'more options', 'more numbers', 'another country', 'other country', 'wrong country'],
  },
  anotherCountry: { label: 'Another country', also: ['other country', 'wrong country', 'country'] },
  myCountry: { label: 'Choose my country', also: ['my country', 'country', 'more', 'another country'] },
  phone: {
    label: 'If my phone is checked',
    also: ['phone', 'my phone is checked', 'he checks my phone', 'she checks my phone'],
  },
  ground: { label: 'A steadying minute', also: ['steady', 'ground', 'grounding', 'calm'] },
  words: { label: 'Words to send someone', also: ['words', 'message', 'message someone', 'text someone'] },
  okay: {
    label: "I'm okay, this was wrong",
    also: ['i am okay', 'i am ok', "i'm ok", 'wrong', 'this was wrong', 'you got that wrong', 'false alarm'],
  },
  moderator: {
    community: { label: 'Tell a moderator I want to talk', also: ['moderator', 'mod', 'tell a moderator'] },
  },
  goOn: { label: 'Go on', also: ['continue', 'carry on', 'yes', 'ok', 'thanks'] },
  close: { label: 'Close', also: ['bye', 'leave', 'done'] },
  typed: 'Something else',
} as const

const sending = {
  send: { label: 'Yes, send it', also: ['yes', 'send', 'send it', 'ok', 'please'] },
  sendNothing: { label: 'No, send nothing', also: ['no', 'nothing', "don't", 'do not send'] },
} as const

/** Imminent: nothing competes with the number. */
const onlyHelp = {
  moreHelp: { label: 'More help', also: ['more', 'other help'] },
  close: { label: 'Close', also: ['bye', 'leave', 'done'] },
  typed: 'Something else',
} as const

const kinds = {
  talk: { label: 'Someone to talk to', also: ['talk', 'someone', 'a person', 'a human', 'help line', 'hotline'] },
  danger: { label: "I'm in danger", also: ['danger', 'i am in danger', 'in danger', 'not safe', "i'm not safe"] },
  myself: { label: 'I might hurt myself', also: ['hurt myself', 'myself', 'i want to hurt myself'] },
  someoneElse: { label: 'Someone else is at risk', also: ['someone else', 'a friend', 'friend', 'at risk'] },
  scared: {
    community: { label: 'A partner or ex scares me', also: ['partner', 'my partner', 'my ex', 'ex', 'scared'] },
    workplace: { label: 'Someone scares me', also: ['scared', 'someone is scaring me'] },
  },
  work: { workplace: { label: "I'm not safe at work", also: ['work', 'at work', 'not safe at work'] } },
  hurtOthers: { label: 'I might hurt someone', also: ['hurt someone', 'i will hurt someone', 'my temper'] },
  child: {
    label: "It's about a child",
    also: ['child', 'a child', 'my child', 'kid', 'my kid', 'it is about a child'],
  },
  medical: { label: 'Medical', also: ['doctor', 'ambulance', 'ill', 'hurt', 'overdose'] },
} as const

export const en = words({
  menu: {
    text: "I'm a bot. In danger now, call {emergency}.\nWhat kind of help do you want?",
    choices: {
      ...kinds,
      howTo: { label: 'How to use Tend', also: ['how to', 'commands', 'how does this work', 'what can you do'] },
      report: { label: 'Tell that I did harm', also: ['report', 'report harm', 'complain', 'complaint', 'tell'] },
      wrong: { label: "I'm okay, this was wrong", also: ['wrong', 'false alarm', 'i am okay', 'i am ok'] },
      leave: { label: 'Leave help', also: ['leave', 'none', 'nothing', 'close', 'go on', 'no'] },
    },
  },
  pick: {
    text: "Thank you for telling me. I'm a bot. In danger now, call {emergency}.\nWhat is closest?",
    choices: { ...kinds, close: { label: 'Close', also: ['leave', 'none', 'nothing'] } },
  },
  tencheck: {
    text: "That's a lot to carry. Are you safe right now?",
    choices: {
      safe: {
        label: "I'm safe, but very upset",
        also: ['safe', 'yes', 'i am safe', "i'm safe", 'yeah', 'very upset', 'just upset'],
      },
      notSure: { label: 'Not sure', also: ['maybe', "i don't know", 'i do not know', 'dunno'] },
      notSafe: { label: 'No', also: ['nope', 'not safe', "i'm not safe", 'i am not safe'] },
    },
  },
  soft: {
    text: 'I want to check, because I may have read that wrong.\n{line}.\nWhich is closest?',
    choices: {
      ending: { label: "I'm thinking about ending my life", also: ['ending my life', 'ending it', 'the first'] },
      hurtingMe: { label: 'Someone is hurting me', also: ['someone hurts me', 'hurting me'] },
      hurting: {
        label: "I'm hurting, but safe",
        also: ['hurting', 'i am hurting', 'safe', 'i am safe', 'hurting but safe'],
      },
      wrong: { label: 'You got that wrong', also: ['wrong', 'no', 'none', 'i am fine', "i'm fine", 'misread'] },
    },
  },
  whoHurts: {
    text: "It's not your fault. In danger now, call {emergency}.\nWhich is closest?",
    choices: {
      partner: {
        community: { label: 'A partner, ex or family', also: ['partner', 'ex', 'family'] },
        workplace: { label: 'Someone close to me', also: ['someone close'] },
      },
      atWork: { workplace: { label: 'Someone at work', also: ['work', 'at work', 'colleague', 'boss'] } },
      someone: { label: 'Someone else', also: ['someone', 'other'] },
      sexual: { label: 'Something sexual I did not want', also: ['sexual', 'something sexual'] },
      underAge: { label: "I'm under 18", also: ['under 18', 'i am under 18'] },
    },
  },
  hurtWhom: {
    text: 'Thank you for being honest. If someone may get hurt, call {emergency}.\nWho might get hurt?',
    choices: {
      nearMe: {
        community: { label: 'A partner or family', also: ['partner', 'family', 'my partner'] },
        workplace: { label: 'Someone close to me', also: ['someone close'] },
      },
      child: { label: 'A child', also: ['child', 'my child', 'my kid'] },
      someone: { label: 'Someone else', also: ['someone', 'other'] },
      myself: { label: 'Me', also: ['myself'] },
    },
  },
  childHow: {
    text: 'If it is happening now, call {emergency}.\nWhich is closest?',
    choices: {
      minor: { label: "I'm under 18 and need help", also: ['under 18', 'i am under 18', 'me'] },
      worried: { label: "I'm worried about a child", also: ['worried', 'i am worried'] },
      own: { label: 'I may hurt a child', also: ['my temper', 'i might hurt my child', 'i might hurt a child'] },
    },
  },

  dangerNow: {
    text: "Call {emergency} now.\nIf you can, go where other people are. You can show someone this.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  suicideNow: {
    text: "Call {emergency} now.\nOr go to someone near you and show them this. If you can, move away from anything you could use to hurt yourself.\n{line}.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  harmNow: {
    text: "Call {emergency} now.\nPlease put space between you and them.\n{line}.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  ipvNow: {
    text: "Call {emergency} now if you can.\nThis is not your fault.\n{line}.\nI'm a bot. I can't call for you. Type hide to clear my side.",
    choices: onlyHelp,
  },
  minorNow: {
    text: "Call {emergency} now.\nI believe you. It's not your fault. Go to a safe adult if you can.\n{line}.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  otherNow: {
    text: "Call {emergency} now. Tell them where the person is.\nStay close only if that is safe for you.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  sexualNow: {
    text: "In danger now, call {emergency}.\nIt was not your fault. You choose what happens next.\n{line}.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  medical: {
    text: "Call {emergency} now.\nThis may need a doctor fast. Do not wait for it to pass.\nI'm a bot. I can't call for you.",
    choices: onlyHelp,
  },
  overdose: {
    text: "Call {emergency} now.\nDo it even if you feel okay. If someone won't wake, say so first. Do not wait.\n{line, select, none {I'm a bot.} other {{line}.\nI'm a bot.}} I can't call for you.",
    choices: onlyHelp,
  },
  callNow: { text: "Please call {emergency} now. I can't see or send help.", choices: onlyHelp },

  suicide_passive: {
    text: "I'm glad you said that. Let's stop here. I'm a bot, and you deserve a real person for this.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },
  suicide_active: {
    text: "Thank you for telling me. I'm a bot, so I can't keep you safe, but people can.\n{line}.\nIf you might act on it, call {emergency}.",
    choices: stay,
  },
  suicide_plan: {
    text: "Please call {emergency} now. Or show this to someone near you.\n{line}.\nIf you can, move away from anything you could use to hurt yourself. I'm a bot.",
    choices: stay,
  },
  self_harm: {
    text: "That sounds painful. Let's stop here. I'm a bot, but people can help with this.\n{line}.\nIf you're badly hurt, call {emergency}.",
    choices: stay,
  },
  harm_others: {
    text: "I'm a bot, and I can't help with hurting someone. Please put space between you and them.\n{line}.\nIf someone may get hurt, call {emergency}.",
    choices: stay,
  },
  ipv: {
    text: "Being hurt or scared is not okay, and it's not your fault. I'm a bot. I've stopped here.\n{line}.\nIn danger now, call {emergency}.\nType hide to clear my side.",
    choices: stay,
  },
  ipvp: {
    text: 'Thank you for being honest. Scaring or hurting someone is not okay, and it can change. If it may happen now, leave the room.\n{line}.\nIn danger now, call {emergency}.',
    choices: stay,
  },
  child_minor: {
    text: "I believe you. It's not your fault. I'm a bot. Please tell a safe adult, or these people.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },
  child_adult: {
    text: "A child's safety comes first. I'm a bot. These people can advise you.\n{line}.\nIf it is happening now, call {emergency}.",
    choices: stay,
  },
  child_own: {
    text: "Thank you for saying this. Put the child somewhere safe and step away for a minute. I'm a bot. Then reach these people.\n{line}.\nIf someone is hurt, call {emergency}.",
    choices: stay,
  },
  sexual_violence: {
    text: "I'm so sorry. It was not your fault. You choose what happens next. I'm a bot.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },
  eating_disorder: {
    text: "Things with food can be very hard. I'm a bot and not the right help for it. People can help.\n{line}.\nFeeling faint, or an odd heartbeat, needs a doctor today. If it gets bad, call {emergency}.",
    choices: stay,
  },
  psychosis: {
    text: "That sounds frightening. I'm a bot and not the right help for this. Please be with someone you trust.\n{line}.\nIf someone may get hurt, call {emergency}.",
    choices: stay,
  },
  third_party: {
    text: "It's good you look out for them. You don't have to carry this alone. I'm a bot.\n{line}.\nIf it is now, call {emergency}. Say where they are.",
    choices: stay,
  },
  work: {
    text: "You deserve to be safe at work. I'm a bot. I can't report things, and I tell no one.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },
  talk: {
    text: "I'm a bot. These are people you can talk to.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },
  youth: {
    text: "I'm a bot, and I'm made for adults. These are people who help young people.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },
  hurting: {
    text: "Thank you for telling me. I'm a bot. People are there for this too.\n{line}.\nDo you want to go on, or close?",
    choices: stay,
  },

  moreLines: { text: '{lines}', choices: stay },
  saferPhone: {
    text: {
      community:
        "If someone checks your phone, a friend's phone or a work computer may be safer. Calls can stay in the call list. Type hide to clear my side.",
      workplace:
        "If someone checks your phone, a friend's phone may be safer. Calls can stay in the call list. Your company may be able to see this chat. Type hide to clear my side.",
    },
    choices: stay,
  },
  grounding: {
    text: 'Take about a minute, eyes open. Notice three things you can see, hear or feel near you. Push your feet or hands into something firm. Let go. Then choose what comes next.',
    choices: stay,
  },
  wordsToSend: {
    text: 'You can copy this to someone you trust. I never send it for you.\n"I\'m having a hard time. Could you call me or be with me?"',
    choices: stay,
  },
  quietWords: {
    text: 'You can copy this to someone you trust. I never send it for you. Only if nobody else reads your phone.\n"Do you have a minute? I\'d like to talk."',
    choices: stay,
  },
  wordsForThem: {
    text: 'You can copy this for them, or for someone near them. I never send it for you.\n"I\'m worried. Are you safe? I can listen, or call someone with you."',
    choices: stay,
  },
  askTeam: {
    text: 'I can tell {team} that you\'d like to talk. I\'d send only this:\n"{name} would like to talk. They asked me to tell you."\nSend it?',
    choices: sending,
  },
  askTeamAway: {
    text: 'No one is on duty now. {team} may not see it for hours. If you need someone now, use a line above. I\'d send only this:\n"{name} would like to talk. They asked me to tell you."\nSend it?',
    choices: sending,
  },
  teamTold: {
    text: "I'm passing it on now. I can't see if anyone reads it. If you need someone now, these people are there.\n{line}.",
    choices: stay,
  },
  onlyABot: {
    text: "I can't answer that the way a person can. I'm a bot, and no one watches this chat.\n{line}.\nIn danger now, call {emergency}.",
    choices: stay,
  },

  region: {
    text: 'Where are you? I use it only to show the right help lines.',
    choices: {
      northWest: { label: 'North or west Europe', also: Object.values(northWest) },
      southEast: { label: 'South or east Europe', also: ['europe', ...Object.values(southEast)] },
      americas: { label: 'The Americas', also: ['america', 'usa', 'us', ...Object.values(americas)] },
      asiaPacific: { label: 'Asia or the Pacific', also: ['asia', 'pacific', ...Object.values(asiaPacific)] },
      africaMiddleEast: {
        label: 'Africa or the Middle East',
        also: ['africa', 'middle east', ...Object.values(africaMiddleEast)],
      },
      ...notListed,
    },
  },
  inNorthWest: { text: 'Which country are you in?', choices: { ...northWest, ...otherEU, ...notListed } },
  inSouthEast: { text: 'Which country are you in?', choices: { ...southEast, ...otherEU, ...notListed } },
  inAmericas: { text: 'Which country are you in?', choices: { ...americas, ...notListed } },
  inAsiaPacific: { text: 'Which country are you in?', choices: { ...asiaPacific, ...notListed } },
  inAfricaMiddleEast: { text: 'Which country are you in?', choices: { ...africaMiddleEast, ...notListed } },

  howTo:
    'Tap a button, or type what it says. Type menu to choose an exercise. These words work at any time: stop, back, skip, help, pause. So do these: repeat, restart, my data, hide.',
  report: {
    community:
      "Did I say something that did harm? {known, select, yes {You can tell the people who run me: {contact}} other {Please tell whoever added me to this server.}}\nSay when it was. You don't have to send what you wrote.",
    workplace:
      "Did I say something that did harm? {known, select, yes {You can tell the people who run me: {contact}} other {Please tell whoever added me to this workspace.}}\nSay when it was. You don't have to send what you wrote.",
  },
  misread: 'Thanks for saying so. Sorry about that. Type help at any time.',
  goingOn: 'Okay. Type help at any time.',
  closed: "Okay. I've stopped here. Type help at any time. You can close me now.",
})
