/** What Tend says when it asks what somebody would like to do. */
import { words } from '#flow'

/** What people type out of nowhere, between commas. */
const phrases = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '))

const calmWords = phrases(
  'calm, calm me, a calm step, calm step, calm down, i need to calm down, help me calm down, i need a calm step',
  'we just fought, we fought, just fought, we had a fight, i had a fight, i just had a fight, just had a fight, a fight, fight',
  'we argued, we had an argument, argument, an argument, we had a row, big fight, we keep fighting',
  "i'm upset, i am upset, so upset, upset, i'm angry, i am angry, angry, so angry, furious, i'm so angry, i'm so upset",
  "stressed, i'm stressed, overwhelmed, i'm overwhelmed, anxious, i'm anxious, panicking, i'm panicking",
  'breathe, breathing, breathing exercise, grounding, break, a break, i need a break, take a break',
  "a tense moment, tense moment, we had a tense moment, tense, i'm tense, it got tense, it got heated, heated",
)
const prepareWords = phrases(
  'prepare, hard talk, a hard talk, before a hard talk, get ready, difficult talk, difficult conversation, i have a hard talk',
  'hard conversation, tough talk, tough conversation, talk, a talk, the talk, plan a talk, i have to talk to them, we need to talk',
  'what do i say, what should i say, how do i say it, how do i say this, i need words, help me say it',
)
const repairWords = phrases(
  'repair, repair check-in, look back, look back at it, look back at a fight, make up, after a fight, after a tense moment',
  'say sorry, i want to say sorry, sorry, apologise, apologize, apology, i want to apologise, i want to apologize',
  'make it right, fix things, fix it, clear the air, i was wrong, i messed up',
)
const circleWords = phrases(
  'circle, my circle, circle of care, safe people, people who feel safe, someone safe, safe person, my people',
  'people who back me, who backs me, add someone, edit my circle, friends, pets',
)
const helpWords = phrases(
  'i need help, help me, people who can help, crisis, hotline, help line, helpline, someone to talk to, talk to someone',
  'i need someone, i need to talk to someone, a human, a real person, real person, talk to a person',
  "i'm scared, i am scared, i'm not safe, i am not safe, not safe, in danger, i'm in danger",
)
const nothingWords = phrases(
  'nothing, no, no thanks, no thank you, not now, bye, goodbye, never mind, nevermind, nvm',
  "that's all, i'm fine, i am fine, done, i'm done, close, thanks, thank you",
)

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
      pair: {
        label: 'A check-in for two',
        also: phrases(
          'check-in, check in, a check-in for two, check-in for two, pair, for two, both of us, i have a code',
        ),
      },
      circle: {
        community: { label: 'My circle of safe people', also: circleWords },
        workplace: { label: 'People who back me', also: circleWords },
      },
      daily: {
        label: 'A small warm moment',
        also: phrases('moment, a moment, small moment, a small moment, daily, something nice, something warm'),
      },
      oldMessage: {
        label: 'An old message, a new moment',
        also: phrases('old message, an old message, new moment, old message new moment'),
      },
      why: {
        label: 'Why these steps',
        also: phrases('why, why does this help, does this work, evidence, science, how does it work, sources'),
      },
      data: {
        label: 'What you keep about me',
        also: phrases('data, privacy, what do you keep, what do you know about me, delete, consent, forget me'),
      },
      help: { label: 'People who can help now', also: helpWords },
      nothing: { label: 'Nothing now', also: nothingWords },
    },
  },
  bye: 'Okay, nothing now. You can close me.',
})
