/** What Tend says when it asks what somebody would like to do. */
import { words } from '#flow'

const calmWords = [
  ...['calm', 'calm me', 'a calm step', 'calm step', 'i need to calm down', 'help me calm down', 'calm down'],
  ...['we just fought', 'we fought', 'just fought', 'we had a fight', 'i had a fight', 'i just had a fight', 'a fight'],
  ...['fight', 'we argued', 'we had an argument', 'argument', 'we had a row', 'just had a fight', 'big fight'],
  ...["i'm upset", 'i am upset', 'so upset', 'upset', "i'm angry", 'i am angry', 'angry', 'so angry', 'furious'],
  ...['stressed', "i'm stressed", 'overwhelmed', "i'm overwhelmed", 'anxious', 'panicking', "i'm panicking"],
  ...['breathe', 'breathing', 'breathing exercise', 'grounding', 'break', 'a break', 'i need a break', 'take a break'],
  ...['a tense moment', 'tense moment', 'we had a tense moment', 'tense', "i'm tense", 'it got tense', 'it got heated'],
] as const
const prepareWords = [
  ...['prepare', 'hard talk', 'a hard talk', 'before a hard talk', 'get ready', 'difficult talk', 'difficult conversation'],
  ...['hard conversation', 'tough talk', 'tough conversation', 'talk', 'i have to talk to them', 'we need to talk'],
  ...['i have a hard talk', 'what do i say', 'how do i say it', 'i need words', 'plan a talk', 'the talk', 'a talk'],
] as const
const repairWords = [
  ...['repair', 'repair check-in', 'look back', 'look back at a fight', 'look back at it', 'make up', 'after a fight'],
  ...['say sorry', 'i want to say sorry', 'sorry', 'apologise', 'apologize', 'apology', 'i want to apologise'],
  ...['i want to apologize', 'make it right', 'fix things', 'fix it', 'clear the air', 'after a tense moment'],
] as const
const circleWords = [
  ...['circle', 'my circle', 'circle of care', 'safe people', 'people who feel safe', 'someone safe', 'safe person'],
  ...['my people', 'people who back me', 'who backs me', 'add someone', 'edit my circle', 'friends', 'pets'],
] as const

export const en = words({
  easedBefore:
    'This one eased things for you before: {exercise, select, ground {naming what is around you} feet {feet into the floor} cool {something cool} sigh {long sighs} breathe {slow breathing} warm {someone or something safe} kind {three kind lines} hand {a hand on your chest} other {a calm step}}.',
  menu: {
    text: 'What would you like to do?',
    choices: {
      calm: {
        community: { label: 'I just had a fight', also: calmWords },
        workplace: { label: 'A tense moment', also: calmWords },
      },
      prepare: { label: 'Get ready for a hard talk', also: prepareWords },
      repair: {
        community: { label: 'Look back at a fight', also: repairWords },
        workplace: { label: 'Look back at a tense moment', also: repairWords },
      },
      circle: {
        community: { label: 'My circle of safe people', also: circleWords },
        workplace: { label: 'People who back me', also: circleWords },
      },
      why: {
        label: 'Why these steps',
        also: ['why', 'why does this help', 'does this work', 'evidence', 'science', 'how does it work', 'sources'],
      },
      data: {
        label: 'What you keep about me',
        also: ['data', 'privacy', 'what do you keep', 'what do you know about me', 'delete', 'consent', 'forget me'],
      },
      help: {
        label: 'People who can help now',
        also: [
          ...['i need help', 'help me', 'people who can help', 'crisis', 'hotline', 'help line', 'helpline', 'someone to talk to'],
          ...['talk to someone', 'i need someone', 'i need to talk to someone', 'a human', 'a real person', 'talk to a person'],
          ...["i'm scared", 'i am scared', "i'm not safe", 'i am not safe', 'not safe', 'in danger', "i'm in danger"],
        ],
      },
      nothing: {
        label: 'Nothing now',
        also: [
          ...['nothing', 'no', 'no thanks', 'no thank you', 'not now', 'bye', 'goodbye', 'never mind', 'nevermind', 'nvm'],
          ...["that's all", "i'm fine", 'i am fine', 'done', "i'm done", 'close', 'thanks', 'thank you'],
        ],
      },
    },
  },
  bye: 'Okay, nothing now. You can close me.',
})
