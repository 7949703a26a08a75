/** Judgements and cases, as server and client know them: apart from what the first page loads. */

/** Which overlaps of an actor's own list: those left to look at, or those that its judgements put away. */
export const OWN_OVERLAP_STATES = ['OPEN', 'SILENCED'] as const
/** What became of a record that was judged on. */
export const EVIDENCE_CHANGES = ['ADDED', 'REMOVED', 'REVISED'] as const

/** Characters of the reason of a judgement. */
export const MAX_REASON_CHARACTERS = 2_000

export type OwnOverlapState = (typeof OWN_OVERLAP_STATES)[number]
export type EvidenceChangeName = (typeof EVIDENCE_CHANGES)[number]

/**
 * Where a case of a group stands: nobody was told and nothing said of it; told or looked at; closed, and back since its evidence
 * changed; closed; its overlap is gone before anybody closed it.
 */
export const CASE_STATES = ['NEW', 'UNDERWAY', 'BACK', 'CLOSED', 'GONE'] as const
/** What happened to a case. */
export const CASE_EVENTS = ['OPENED', 'TOLD', 'JUDGED', 'GONE', 'RETURNED', 'CLOSED_BY_PROPOSAL'] as const

export type CaseState = (typeof CASE_STATES)[number]
export type CaseEventKind = (typeof CASE_EVENTS)[number]
