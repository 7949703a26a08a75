/**
 * Words and limits of judgements and cases for server and client, apart so that the first page does not load them.
 */

/** Which of an actor's overlaps a list has: those still to look at, or those silenced by its judgements. */
export const OWN_OVERLAP_STATES = ['OPEN', 'SILENCED'] as const
/** What happened to a record after a judgement on it. */
export const EVIDENCE_CHANGES = ['ADDED', 'REMOVED', 'REVISED'] as const

export const MAX_REASON_CHARACTERS = 2_000

export type OwnOverlapState = (typeof OWN_OVERLAP_STATES)[number]
export type EvidenceChangeName = (typeof EVIDENCE_CHANGES)[number]

/**
 * The state of a case of a group. NEW: nobody was told and nothing was said. UNDERWAY: told or looked at. BACK:
 * closed once, and back because its evidence changed. CLOSED. GONE: its overlap disappeared before anybody closed
 * the case.
 */
export const CASE_STATES = ['NEW', 'UNDERWAY', 'BACK', 'CLOSED', 'GONE'] as const
export const CASE_EVENTS = ['OPENED', 'TOLD', 'JUDGED', 'GONE', 'RETURNED', 'CLOSED_BY_PROPOSAL'] as const

export type CaseState = (typeof CASE_STATES)[number]
export type CaseEventKind = (typeof CASE_EVENTS)[number]
