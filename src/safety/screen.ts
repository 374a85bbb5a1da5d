/** Reads a text for signs of danger. */

export const severities = ['none', 'low', 'high', 'imminent'] as const
export type Severity = (typeof severities)[number]

export type Category =
  | 'suicide_passive'
  | 'suicide_active'
  | 'suicide_plan'
  | 'self_harm'
  | 'harm_others'
  | 'ipv_victim'
  | 'ipv_perpetrator'
  | 'child_abuse'
  | 'sexual_violence'
  | 'eating_disorder'
  | 'medical_emergency'
  | 'overdose'
  | 'psychosis'
  | 'third_party_risk'

export interface Reading {
  readonly severity: Severity
  readonly category: Category | 'none'
  readonly rules: readonly string[]
  readonly underage: boolean
}

export type Screen = (text: string, recent?: readonly string[]) => Reading

export const screen: Screen = () => ({ severity: 'none', category: 'none', rules: [], underage: false })
