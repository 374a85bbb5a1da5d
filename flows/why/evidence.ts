/** What every card rests on: where it comes from, how well that holds, and the limit the card has to name. */

/** Strong: several good trials taken together. Moderate: some trials, mixed. Thin: single studies or habit. */
type Strength = 'strong' | 'moderate' | 'thin' | 'not shown'

export interface Evidence {
  /** Who, when, where: enough to find it. */
  readonly source: string
  readonly strength: Strength
  /** The limit, as it stands on the card. */
  readonly hedge: string
}

const noTrial = 'I know of no good trial of it alone.'

export const evidence = {
  vent: {
    source: 'Kjaervik and Bushman 2024, Clinical Psychology Review 109:102414',
    strength: 'strong',
    hedge: 'It tells what helps most people, not each one.',
  },
  ground: { source: 'Widely taught; no trial of it alone was found', strength: 'thin', hedge: noTrial },
  feet: { source: 'Widely taught; no trial of it alone was found', strength: 'thin', hedge: noTrial },
  cool: { source: 'Widely taught; no trial of it alone was found', strength: 'thin', hedge: noTrial },
  sigh: {
    source: 'Balban et al. 2023, Cell Reports Medicine 4:100895',
    strength: 'moderate',
    hedge: 'They did it on calm days, not when upset.',
  },
  breathe: {
    source: 'Shao, Man and Lee 2024, Mindfulness 15:1-18',
    strength: 'moderate',
    hedge: 'The gain in mood was less clear.',
  },
  hand: {
    source: 'Dreisoerner et al. 2021, Comprehensive Psychoneuroendocrinology 8:100091',
    strength: 'thin',
    hedge: 'They did not feel less stressed, though.',
  },
  warm: {
    source: 'Selcuk et al. 2012, Journal of Personality and Social Psychology, doi 10.1037/a0028125',
    strength: 'moderate',
    hedge: 'It helped less for people who like to keep others at a distance.',
  },
  kind: {
    source: 'Neff; Breines and Chen 2012, PSPB 38; for the limit Cai 2024, Mindfulness 15:716-720',
    strength: 'moderate',
    hedge: 'Some feel worse at first.',
  },
  break: {
    source: 'The Gottman lab and clinic, by secondary sources; Gottman and Tabares 2018, JMFT',
    strength: 'thin',
    hedge: 'The number 20 is a rule of thumb.',
  },

  gentle: {
    source: 'Carrere and Gottman 1999, Family Process 38:293-301; Heyman and Slep 2001 on such predictions',
    strength: 'moderate',
    hedge: 'It does not show that a soft start is the cause.',
  },
  anchor: {
    source: 'Selcuk et al. 2012, doi 10.1037/a0028125; Ai, Gillath and Karantzas 2020, IJERPH 17(21):8093',
    strength: 'thin',
    hedge: 'Done before the stress, it did nothing in some studies.',
  },
  ifThen: {
    source: 'Webb et al. 2012, European Review of Social Psychology 23:143-186',
    strength: 'moderate',
    hedge: 'You still have to spot the moment.',
  },
  friendView: {
    source: 'Finkel et al. 2013, Psychological Science 24:1595-1601',
    strength: 'thin',
    hedge: "It's one study, and only with couples.",
  },
  sorry: {
    source: 'Lewicki, Polin and Lount 2016, Negotiation and Conflict Management Research 9',
    strength: 'moderate',
    hedge: 'It does not tell how one person will take it.',
  },
  lookBack: {
    source: 'Aftermath steps of the Gottman Institute 2013, by secondary sources',
    strength: 'thin',
    hedge: 'I know of no good trial of the steps alone.',
  },
  circle: {
    source: 'Gillath, Karantzas and Selcuk 2022, PSPR, doi 10.1177/10888683211054592',
    strength: 'moderate',
    hedge: 'Some studies that found nothing may be missing there.',
  },
  rating: {
    source: 'Review of 0 to 10 distress ratings 2025, Clinics and Practice 15(7):123',
    strength: 'thin',
    hedge: 'It is a rough gauge, and weak as a test.',
  },

  company: {
    source: 'Packheiser et al. 2024, Nature Human Behaviour 8:1088-1107; at work Coan et al. 2017, SCAN 12:1574-1583',
    strength: 'moderate',
    hedge: 'It takes some minutes, and it does not work for everyone.',
  },
  mind: {
    source: 'Gillath et al. 2022, PSPR, doi 10.1177/10888683211054592; Ai et al. 2020, IJERPH 17(21):8093',
    strength: 'moderate',
    hedge: 'Before a hard time, results are mixed.',
  },
  doses: {
    source: 'Susman et al. 2024, Behaviour Research and Therapy 175:104498',
    strength: 'thin',
    hedge: 'Only those who did it nearly every day gained.',
  },
  repair: {
    source: 'Le et al. 2023, PMC10477807; Nowlan, Roddy and Doss 2017, PMC5786273',
    strength: 'moderate',
    hedge: 'I am much smaller than a course, and not tested.',
  },
  oldAndNew: {
    source: 'Hardwicke, Taqi and Shanks 2016, PNAS 113:5206-5211; Schroyens, Beckers and Luyten 2022',
    strength: 'not shown',
    hedge: 'No trial tests it in a chat.',
  },
} as const satisfies Readonly<Record<string, Evidence>>
