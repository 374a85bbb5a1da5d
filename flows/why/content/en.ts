/** What Tend says about why a step may help: each card tells what is known, one limit, and where it comes from. */
import { words } from '#flow'

/** The same three ways on after every card. */
const onward = {
  another: { label: 'Another card', also: ['another', 'another one', 'more', 'one more', 'yes'] },
  otherTopics: { label: 'Other topics', also: ['topics', 'other', 'other topic'] },
  enough: { label: "That's all", also: ['enough', 'done', 'no', 'no thanks', 'close', 'bye', 'go on', 'thanks'] },
} as const
const otherTopics = onward.otherTopics

export const en = words({
  topics: {
    text: 'I have a short card on each step, with its limits. What would you like to know more about?',
    choices: {
      calmSteps: { label: 'The calm steps', also: ['calm', 'calm steps', 'calming'] },
      talks: { label: 'Talks and looking back', also: ['talks', 'talk', 'looking back', 'repair', 'circle'] },
      ideas: { label: 'The five ideas behind me', also: ['ideas', 'five ideas', 'the ideas', 'article'] },
      enough: onward.enough,
    },
  },

  calmSteps: {
    text: 'Which calm step?',
    choices: {
      vent: { label: 'Why not let it all out', also: ['let it out', 'vent', 'venting'] },
      ground: { label: 'Naming what is around me', also: ['ground', 'grounding', 'naming', '54321'] },
      feet: { label: 'Feet into the floor', also: ['feet', 'floor'] },
      cool: { label: 'Something cool', also: ['cool', 'cold', 'water'] },
      sigh: { label: 'Long sighs', also: ['sigh', 'sighs', 'sighing'] },
      breathe: { label: 'Slow breathing', also: ['breath', 'breathe', 'breathing'] },
      hand: { touch: { label: 'A hand on my chest', also: ['hand', 'chest'] } },
      warm: { label: 'Someone or something safe', also: ['someone safe', 'warm', 'safe person'] },
      kind: { label: 'Three kind lines', also: ['kind', 'kind lines'] },
      break: { label: 'A real break', also: ['break', 'a break', '20 minutes'] },
      otherTopics,
    },
  },
  vent: {
    text: "Steps that calm the body eased anger. Letting it out, or running it off, did not. That's from 154 studies. It tells what helps most people, not each one.\nSource: Kjaervik and Bushman, 2024. Support: strong.",
    choices: onward,
  },
  ground: {
    text: 'Naming what is around you gives your mind a plain task, here and now. Many people like this one. I know of no good trial of it alone.\nSource: wide use in practice. Support: thin.',
    choices: onward,
  },
  feet: {
    text: 'Pushing into the floor gives your body one plain thing to do. It needs no breath work. I know of no good trial of it alone.\nSource: wide use in practice. Support: thin.',
    choices: onward,
  },
  cool: {
    text: 'Something cool gives you one clear thing to notice. Some people like it when breath work does not suit them. I know of no good trial of it alone.\nSource: wide use in practice. Support: thin.',
    choices: onward,
  },
  sigh: {
    text: '114 adults tried breath work for five minutes a day. After about a month, long sighs had lifted mood most. They did it on calm days, not when upset.\nSource: Balban and team, 2023. Support: fair.',
    choices: onward,
  },
  breathe: {
    text: 'Slow breaths help many bodies settle a little. The gain in mood was less clear. That is from 31 studies. Leave it out if it makes you dizzy or uneasy.\nSource: Shao and team, 2024. Support: fair.',
    choices: onward,
  },
  hand: {
    text: {
      touch:
        'With a hand on the heart, one body sign of stress was lower. That was a lab study of 159 young adults. They did not feel less stressed, though.\nSource: Dreisoerner and team, 2021. Support: thin.',
    },
    choices: onward,
  },
  warm: {
    text: 'Thinking of someone close helped people settle faster after an upset. Three studies found that. It helped less for people who like to keep others at a distance.\nSource: Selcuk and team, 2012. Support: fair.',
    choices: onward,
  },
  kind: {
    text: 'People who are kind to themselves tend to feel better. Some feel worse at first. If the lines sting, a plain step is fine.\nSource: Neff; Breines and Chen, 2012. Support: fair.',
    choices: onward,
  },
  break: {
    text: 'When people are very stirred up, they listen less well. So a break of 20 minutes or more helps many. The number 20 is a rule of thumb.\nSource: the Gottman lab. Support: thin.',
    choices: onward,
  },

  talks: {
    text: 'Which one?',
    choices: {
      gentle: { label: 'A gentle start', also: ['gentle', 'start', 'soft start'] },
      anchor: { label: 'Someone on my side, before a talk', also: ['someone on my side', 'anchor', 'before a talk'] },
      ifThen: { label: 'If-then plans', also: ['if then', 'if-then', 'plans', 'plan'] },
      friendView: { label: "A kind friend's view", also: ['kind friend', 'friend', 'view'] },
      sorry: { label: 'Saying sorry', also: ['sorry', 'apology', 'apologise', 'apologize'] },
      lookBack: { label: 'Looking back in steps', also: ['looking back', 'look back', 'steps'] },
      circle: {
        community: { label: 'My circle', also: ['circle', 'safe people'] },
        workplace: { label: 'People who back me', also: ['circle', 'people'] },
      },
      rating: { label: '0 to 10 numbers', also: ['numbers', 'rating', 'ratings', '0 to 10'] },
      otherTopics,
    },
  },
  gentle: {
    text: 'How a couple starts a hard talk goes with how they fare later. That is from 124 new couples. It does not show that a soft start is the cause.\nSource: Carrere and Gottman, 1999. Support: fair.',
    choices: onward,
  },
  anchor: {
    text: 'Thinking of someone on your side may help you feel ready for a hard talk. Done before the stress, it did nothing in some studies. In one it stirred people up.\nSource: Selcuk and team, 2012; Ai and team, 2020. Support: thin.',
    choices: onward,
  },
  ifThen: {
    text: 'A plan like "if my voice gets loud, then I breathe first" beats a plain goal. Studies on feelings point that way. You still have to spot the moment.\nSource: Webb and team, 2012. Support: fair.',
    choices: onward,
  },
  friendView: {
    text: "120 couples looked at their conflicts as a kind outsider might. 21 minutes a year kept their bond from fading. It's one study, and only with couples.\nSource: Finkel and team, 2013. Support: thin.",
    choices: onward,
  },
  sorry: {
    text: 'Owning what went wrong counts most in a good apology. Then comes an offer to fix it. 755 people judged this. It does not tell how one person will take it.\nSource: Lewicki and team, 2016. Support: fair.',
    choices: onward,
  },
  lookBack: {
    text: "Looking back in small steps comes from work with couples, once both are calm. I know of no good trial of the steps alone. It's not for times of fear.\nSource: the Gottman lab. Support: thin.",
    choices: onward,
  },
  circle: {
    text: 'Thinking of people who feel safe tends to lift mood. That is from 120 studies. Some studies that found nothing may be missing there.\nSource: Gillath and team, 2022. Support: fair.',
    choices: onward,
  },
  rating: {
    text: 'A 0 to 10 number lets you see your own change. It is a rough gauge, and weak as a test. I use it for nothing else.\nSource: a review in Clinics and Practice, 2025. Support: thin.',
    choices: onward,
  },

  ideas: {
    text: 'I was built from an article with five ideas. Which one?',
    choices: {
      company: { label: '1. Safe company settles us', also: ['safe company', 'company', 'one', 'first'] },
      mind: { label: '2. Calling someone to mind', also: ['calling someone to mind', 'mind', 'two', 'second'] },
      doses: { label: '3. Small, steady moments', also: ['small steady moments', 'moments', 'three', 'third'] },
      repair: { label: '4. Mending what hurt', also: ['mending', 'repair', 'four', 'fourth'] },
      oldAndNew: { label: '5. Old message, new moment', also: ['old and new', 'old message', 'five', 'fifth'] },
      otherTopics,
    },
  },
  company: {
    text: {
      community:
        'Safe company and warm contact lower stress for many people. 137 studies of touch point that way. It takes some minutes, and it does not work for everyone.\nSource: Packheiser and team, 2024. Support: fair.',
      workplace:
        'Safe company lowers stress for many people. In a study of 110 people it had to be someone close. It takes some minutes, and it does not work for everyone.\nSource: Coan and team, 2017. Support: fair.',
    },
    choices: onward,
  },
  mind: {
    text: 'Thinking of someone safe helps, in 120 studies taken together. It works best after an upset. Before a hard time, results are mixed.\nSource: Gillath and team, 2022; Ai and team, 2020. Support: fair.',
    choices: onward,
  },
  doses: {
    text: 'Small warm moments can add up if you like them and keep on. 135 people tried 20 seconds a day. Only those who did it nearly every day gained.\nSource: Susman and team, 2024. Support: thin.',
    choices: onward,
  },
  repair: {
    text: 'An online course helped 740 couples get on better. A form for one person alone did not change the bond. I am much smaller than a course, and not tested.\nSource: Le and team, 2023; Nowlan and team, 2017. Support: fair.',
    choices: onward,
  },
  oldAndNew: {
    text: 'Some people like to set an old, painful thought beside a small new moment. A key lab finding behind this did not hold up. No trial tests it in a chat.\nSource: Hardwicke and team, 2016. Support: not shown.',
    choices: onward,
  },

  closed: 'Okay. The cards are closed.',
})
