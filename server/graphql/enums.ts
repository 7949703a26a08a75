import { registerEnumType } from 'type-graphql'
import { ACTIVITY_KINDS, ACTIVITY_SUBJECTS, DIGEST_FREQUENCIES, FOLLOW_KINDS } from '../../schema/activity'
import { DISCUSSION_SUBJECTS } from '../../schema/discussions'
import {
	ACCOUNT_ROLES,
	ACTOR_KINDS,
	ACTOR_SCOPES,
	CERTAINTIES,
	type Confidence,
	DIRECTIONS,
	EDGE_KINDS,
	type Language,
	MATRIX_DIMENSIONS,
	MATRIX_ORDERS,
	OPPORTUNITY_ACTS,
	OPPORTUNITY_GROUPINGS,
	OPPORTUNITY_KINDS,
	OVERLAP_GROUPINGS,
	OVERLAP_KINDS,
	OVERLAP_NATURES,
	OVERLAP_ORDERS,
	RECORD_LANES,
	SEVERITY_LEVELS,
	SIGN_IN_METHODS,
	TOKEN_SCOPES,
	WHAT_IF_EFFECTS,
	WHENS,
} from '../../schema/enums'
import { CASE_EVENTS, CASE_STATES, EVIDENCE_CHANGES, OWN_OVERLAP_STATES } from '../../schema/judgements'
import {
	CONTACT_ORIGINS,
	CONTACT_STATES,
	ERASURE_TEXTS,
	HELD_CATEGORIES,
	PERSON_REQUEST_KINDS,
	PERSON_REQUEST_STATES,
	RETENTION_CATEGORIES,
} from '../../schema/personalData'
import {
	ANSWER_STEPS,
	POINT_WORDS,
	PROPOSAL_ENDS,
	PROPOSAL_ORIGINS,
	PROPOSAL_OUTCOMES,
	PROPOSAL_STATES,
	PROPOSAL_VERDICTS,
} from '../../schema/proposals'
import { REPORT_FAULTS, REPORT_STATES, REPORT_SUBJECTS } from '../../schema/reports'
import type { OverlapVerdict, PairVerdict } from '../domain/judgement'

/** The enums of the API. Clients see the keys, the domain uses the values; GraphQL translates between them. */
export const LanguageEnum = { FR: 'fr', EN: 'en', ZH: 'zh' } as const satisfies Record<
	Uppercase<Language>,
	Language
>
export const AccountRoleEnum = enumOf(ACCOUNT_ROLES)
export const ActorKindEnum = enumOf(ACTOR_KINDS)
export const ActorScopeEnum = enumOf(ACTOR_SCOPES)
export const CertaintyEnum = enumOf(CERTAINTIES)
export const ConfidenceEnum = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const satisfies Record<
	Confidence,
	Lowercase<Confidence>
>
export const ContactChoiceEnum = enumOf(['SHOWN', 'TO_INFORM', 'TO_REVIEW', 'FROZEN'])
export const ContactOriginEnum = enumOf(CONTACT_ORIGINS)
export const ContactStateEnum = enumOf(CONTACT_STATES)
export const HeldCategoryEnum = enumOf(HELD_CATEGORIES)
export const ErasureTextEnum = enumOf(ERASURE_TEXTS)
export const PersonRequestKindEnum = enumOf(PERSON_REQUEST_KINDS)
export const PersonRequestStateEnum = enumOf(PERSON_REQUEST_STATES)
export const RetentionCategoryEnum = enumOf(RETENTION_CATEGORIES)
export const DeclaredKindEnum = {
	PARTNERSHIP: 'Partnership',
	MISSION: 'Mission',
	OFFICE: 'Office',
	WISH: 'Wish',
	MANDATE: 'Mandate',
	UNAVAILABILITY: 'Unavailability',
} as const
export const DirectionEnum = enumOf(DIRECTIONS)
export const DraftBucketEnum = {
	FEWER_THAN_THREE: 'FEWER_THAN_THREE',
	THREE_TO_FIVE: 'THREE_TO_FIVE',
	SIX_OR_MORE: 'SIX_OR_MORE',
} as const
export const DuplicateBasisEnum = { SAME_ENDS: 'SAME_ENDS', NEAR_NAMES: 'NEAR_NAMES' } as const
export const DuplicateKindEnum = {
	PARTNERSHIP: 'Partnership',
	MISSION: 'Mission',
	OFFICE: 'Office',
	WISH: 'Wish',
	EVENT: 'Event',
	ORGANISATION: 'Organisation',
} as const
export const EdgeKindEnum = enumOf(EDGE_KINDS)
export const JointReasonEnum = { SEEKS: 'SEEKS', GOES: 'GOES', LINKED: 'LINKED' } as const
export const LinkStatusEnum = {
	ACTIF: 'actif',
	INCONNU: 'inconnu',
	DORMANT: 'dormant',
	FERME: 'ferme',
	PROSPECT: 'prospect',
	PROJET: 'projet',
} as const
export const MatrixDimensionEnum = enumOf(MATRIX_DIMENSIONS)
export const MatrixOrderEnum = enumOf(MATRIX_ORDERS)
export const MissionStatusEnum = {
	DRAFT: 'draft',
	PLANNED: 'planned',
	CONFIRMED: 'confirmed',
	DONE: 'done',
	CANCELLED: 'cancelled',
} as const
export const OpennessEnum = {
	NOT_OPEN: 'not-open',
	POSSIBLE: 'possible',
	ESTABLISHED: 'established',
} as const
export const OpportunityActEnum = enumOf(OPPORTUNITY_ACTS)
export const OpportunityKindEnum = enumOf(OPPORTUNITY_KINDS)
export const OpportunityGroupingEnum = enumOf(OPPORTUNITY_GROUPINGS)
export const OverlapGroupingEnum = enumOf(OVERLAP_GROUPINGS)
export const OverlapKindEnum = enumOf(OVERLAP_KINDS)
export const OverlapNatureEnum = enumOf(OVERLAP_NATURES)
export const SeverityLevelEnum = enumOf(SEVERITY_LEVELS)
export const OverlapOrderEnum = enumOf(OVERLAP_ORDERS)
export const PartyVerdictEnum = { CONFIRMED: 'CONFIRMED', CONTESTED: 'CONTESTED' } as const
export const QuestionMeaningEnum = {
	ACTOR: 'ACTOR',
	SECTORS: 'SECTORS',
	RECORD_KIND: 'RECORD_KIND',
	ACTOR_KIND: 'ACTOR_KIND',
	LEVEL: 'LEVEL',
	SUBJECT: 'SUBJECT',
	PERIOD: 'PERIOD',
	UNREAD: 'UNREAD',
} as const
export const QuestionSubjectEnum = { OVERLAPS: 'OVERLAPS', OPPORTUNITIES: 'OPPORTUNITIES' } as const
export const RecordLaneEnum = enumOf(RECORD_LANES)
export const RecordKindEnum = {
	PARTNERSHIP: 'Partnership',
	MISSION: 'Mission',
	OFFICE: 'Office',
	WISH: 'Wish',
	EVENT: 'Event',
} as const
export const AnswerStepEnum = enumOf(ANSWER_STEPS)
export const ActivityKindEnum = enumOf(ACTIVITY_KINDS)
export const ActivitySubjectEnum = enumOf(ACTIVITY_SUBJECTS)
export const DigestFrequencyEnum = enumOf(DIGEST_FREQUENCIES)
export const FollowKindEnum = enumOf(FOLLOW_KINDS)
export const OverlapVerdictEnum = {
	NEW: 'new',
	QUALIFIED: 'qualified',
	HANDLED: 'handled',
	ACCEPTED: 'accepted',
	DISMISSED: 'dismissed',
} as const satisfies Record<Uppercase<OverlapVerdict>, OverlapVerdict>
export const PairVerdictEnum = {
	SAME: 'same',
	DIFFERENT: 'different',
	UNSURE: 'unsure',
} as const satisfies Record<Uppercase<PairVerdict>, PairVerdict>
export const OwnOverlapStateEnum = enumOf(OWN_OVERLAP_STATES)
export const EvidenceChangeEnum = enumOf(EVIDENCE_CHANGES)
export const CaseStateEnum = enumOf(CASE_STATES)
export const CaseEventEnum = enumOf(CASE_EVENTS)
export const DiscussionSubjectEnum = enumOf(DISCUSSION_SUBJECTS)
export const PointWordEnum = enumOf(POINT_WORDS)
export const ProposalEndEnum = enumOf(PROPOSAL_ENDS)
export const ProposalOriginEnum = enumOf(PROPOSAL_ORIGINS)
export const ProposalOutcomeEnum = enumOf(PROPOSAL_OUTCOMES)
export const ProposalStateEnum = enumOf(PROPOSAL_STATES)
export const ProposalVerdictEnum = enumOf(PROPOSAL_VERDICTS)
export const ReportFaultEnum = enumOf(REPORT_FAULTS)
export const ReportStateEnum = enumOf(REPORT_STATES)
export const ReportSubjectKindEnum = enumOf(REPORT_SUBJECTS)
export const SectorFamilyEnum = { COMPETING: 'competing', COMPLEMENTARY: 'complementary' } as const
export const SuggestionKindEnum = {
	...ActorKindEnum,
	SECTOR: 'SECTOR',
	OVERLAP: 'OVERLAP',
	MISSION: 'MISSION',
	EVENT: 'EVENT',
	PARTNERSHIP: 'PARTNERSHIP',
	OFFICE: 'OFFICE',
	WISH: 'WISH',
} as const
export const SignInMethodEnum = enumOf(SIGN_IN_METHODS)
export const TokenScopeEnum = enumOf(TOKEN_SCOPES)
export const VisibilityEnum = {
	PRIVATE: 'private',
	COUNTED: 'counted',
	GROUP: 'group',
	PUBLIC: 'public',
} as const
export const WhatIfEffectEnum = enumOf(WHAT_IF_EFFECTS)
export const WhenEnum = enumOf(WHENS)
export const WishDirectionEnum = { SEEKS: 'SEEKS', OFFERS: 'OFFERS' } as const
export const WishStatusEnum = {
	OPEN: 'open',
	INCONNU: 'inconnu',
	SATISFIED: 'satisfied',
	WITHDRAWN: 'withdrawn',
} as const

registerEnumType(LanguageEnum, { name: 'Language', description: 'Language of a sentence or a name.' })
registerEnumType(AccountRoleEnum, {
	name: 'AccountRole',
	description:
		'MEMBER and COORDINATOR of the group of a country, EDITOR of an actor, ADMINISTRATOR of the instance.',
})
registerEnumType(SignInMethodEnum, { name: 'SignInMethod', description: 'A way to sign in.' })
registerEnumType(TokenScopeEnum, {
	name: 'TokenScope',
	description:
		'What a program may do with an API token: READ records, proposals and activity as its account may.',
})
registerEnumType(ActorKindEnum, {
	name: 'ActorKind',
	description: 'What sort of actor, as lists group them.',
})
registerEnumType(ActorScopeEnum, {
	name: 'ActorScope',
	description:
		'Whom a territory stands for. WITHIN: for itself and for the actors in it (communes, intercommunalities, universities, hospitals; cities of a wider territory and who is placed in them). EXACT: for itself alone. A country contains nobody; an organisation stands for itself.',
})
registerEnumType(CertaintyEnum, {
	name: 'Certainty',
	description: 'ESTABLISHED where the dated, confirmed records alone show it; else POSSIBLE.',
})
registerEnumType(ConfidenceEnum, {
	name: 'Confidence',
	description: 'How well a fact is sourced; HIGH does not say that a link is still alive.',
})
registerEnumType(DeclaredKindEnum, { name: 'DeclaredKind', description: 'What an actor can declare.' })
registerEnumType(DirectionEnum, { name: 'Direction', description: 'Who visits whom.' })
registerEnumType(DraftBucketEnum, {
	name: 'DraftBucket',
	description: 'How many organisations, never more precisely: none and one look the same.',
})
registerEnumType(DuplicateBasisEnum, {
	name: 'DuplicateBasis',
	description: 'SAME_ENDS: same kind, same ends, near dates. NEAR_NAMES: nearly the same name.',
})
registerEnumType(DuplicateKindEnum, { name: 'DuplicateKind', description: 'What may be on record twice.' })
registerEnumType(EdgeKindEnum, { name: 'EdgeKind', description: 'What links two actors.' })
registerEnumType(JointReasonEnum, {
	name: 'JointReason',
	description: 'SEEKS to join a mission there, GOES at near dates, or is LINKED with somebody there.',
})
registerEnumType(LinkStatusEnum, {
	name: 'LinkStatus',
	description: 'The last sign of activity on record, in the words of the tables.',
})
registerEnumType(MatrixDimensionEnum, {
	name: 'MatrixDimension',
	description:
		'By what a matrix counts: the actors of the French side; the territories of the other side; the sectors; the year of the start or, where none is known, of the first attestation.',
})
registerEnumType(MatrixOrderEnum, {
	name: 'MatrixOrder',
	description:
		'LIKENESS: the one with most records first, after each the one most like it (cosine of their counts); COUNT: most records first. Then by key; years always in their order.',
})
registerEnumType(RecordLaneEnum, { name: 'RecordLane', description: 'A lane of a timeline.' })
registerEnumType(MissionStatusEnum, {
	name: 'MissionStatus',
	description: 'As recorded; else DONE when the end is past, PLANNED when it is not.',
})
registerEnumType(OpennessEnum, {
	name: 'Openness',
	description:
		'Whether a link or an office is open at a date: POSSIBLE where its dates allow it without proving it.',
})
registerEnumType(OpportunityActEnum, {
	name: 'OpportunityAct',
	description:
		'What an opportunity would have an actor do: be hosted or host in an office, be answered or answer a wish, lean on another’s link (BE_BACKED) or lend its own (BACK), or act on a par.',
})
registerEnumType(OpportunityKindEnum, { name: 'OpportunityKind', description: 'What could be pooled.' })
registerEnumType(OpportunityGroupingEnum, {
	name: 'OpportunityGrouping',
	description: 'By the place where it would be, or by what it is.',
})
registerEnumType(OverlapGroupingEnum, {
	name: 'OverlapGrouping',
	description:
		'By place, or under each French actor or each actor of the other country with a part in the overlap.',
})
registerEnumType(OverlapKindEnum, {
	name: 'OverlapKind',
	description: 'How actors cross each other’s paths.',
})
registerEnumType(OverlapNatureEnum, {
	name: 'OverlapNature',
	description: 'COMPETING where two actors side by side share a sector of the competing family.',
})
registerEnumType(SeverityLevelEnum, {
	name: 'SeverityLevel',
	description: 'A severity in a word: HIGH from .5, MEDIUM from .3, else LOW.',
})
registerEnumType(OverlapOrderEnum, {
	name: 'OverlapOrder',
	description:
		'STRONGEST: where a territory is the actor asked for, its own before those on its territory; then what is established first, then by severity, then by id; every other order falls back on it. LATEST and EARLIEST go by the start; unknown starts and places come last.',
})
registerEnumType(PartyVerdictEnum, {
	name: 'PartyVerdict',
	description: 'What a party says about a record of another actor.',
})
registerEnumType(QuestionMeaningEnum, {
	name: 'QuestionMeaning',
	description: 'The meaning of some words of a question; UNREAD: not understood.',
})
registerEnumType(QuestionSubjectEnum, {
	name: 'QuestionSubject',
	description: 'Results that a question asks for instead of records.',
})
registerEnumType(RecordKindEnum, { name: 'RecordKind', description: 'Records that can stand as evidence.' })
registerEnumType(ActivityKindEnum, {
	name: 'ActivityKind',
	description:
		'What an entry of the feed is: a fact on record, a statement of editors about records, or an action of a group.',
})
registerEnumType(ActivitySubjectEnum, {
	name: 'ActivitySubject',
	description: 'What an entry of the feed is about.',
})
registerEnumType(DigestFrequencyEnum, {
	name: 'DigestFrequency',
	description: 'How often the digest is sent.',
})
registerEnumType(FollowKindEnum, { name: 'FollowKind', description: 'What can be followed.' })
registerEnumType(OverlapVerdictEnum, {
	name: 'OverlapVerdict',
	description:
		'The verdict on an overlap: NEW (none), QUALIFIED (looked at), HANDLED, ACCEPTED as it is, DISMISSED (it does not concern us). The last three remove it from the list of the actor that gave the verdict.',
})
registerEnumType(PairVerdictEnum, {
	name: 'PairVerdict',
	description: 'Whether two records that look like one are.',
})
registerEnumType(OwnOverlapStateEnum, {
	name: 'OwnOverlapState',
	description: 'Overlaps in an actor’s list that are still open, or that its judgements removed.',
})
registerEnumType(EvidenceChangeEnum, {
	name: 'EvidenceChange',
	description:
		'How the evidence of a judgement changed: a record was added, removed, or has another version.',
})
registerEnumType(CaseStateEnum, {
	name: 'CaseState',
	description:
		'NEW: nobody was told, and it has no verdict. UNDERWAY: actors were told, or it was looked at. BACK: its evidence changed after it was closed. CLOSED. GONE: its overlap is no longer found, and nobody had closed it.',
})
registerEnumType(CaseEventEnum, { name: 'CaseEventKind', description: 'What happened to a case.' })
registerEnumType(DiscussionSubjectEnum, { name: 'DiscussionSubject', description: 'What is discussed.' })
registerEnumType(PointWordEnum, {
	name: 'PointWord',
	description: 'The opinion of a party on one point of a proposal; REVIEW: it should change.',
})
registerEnumType(ProposalEndEnum, { name: 'ProposalEnd', description: 'Why a proposal is closed.' })
registerEnumType(ProposalOriginEnum, {
	name: 'ProposalOrigin',
	description: 'What a proposal was made from; OWN: nothing, its author wrote it freely.',
})
registerEnumType(ProposalOutcomeEnum, {
	name: 'ProposalOutcome',
	description: 'The outcome of an accepted proposal.',
})
registerEnumType(ProposalStateEnum, {
	name: 'ProposalState',
	description:
		'The state of a proposal, and who sees it. DRAFTED: the editors of its author. SOUNDED: its parties. ACCEPTED by all parties: the group. PUBLIC, once all parties ask for it: everybody. CLOSED: withdrawn, declined or expired.',
})
registerEnumType(AnswerStepEnum, {
	name: 'AnswerStep',
	description: 'What a party did with its answer; WORD: it only commented.',
})
registerEnumType(ProposalVerdictEnum, {
	name: 'ProposalVerdict',
	description: 'The answer of a party; LATER: not now, which does not stop the proposal.',
})
registerEnumType(ReportFaultEnum, {
	name: 'ReportFault',
	description: 'The kind of error that a report is about.',
})
registerEnumType(ReportStateEnum, {
	name: 'ReportState',
	description:
		'The state of a report: RECEIVED, EXAMINED (somebody is looking at it), CORRECTED, or KEPT (nothing changes, with a reason).',
})
registerEnumType(ReportSubjectKindEnum, {
	name: 'ReportSubjectKind',
	description: 'What a report is about; PAGE: a page without a subject of its own.',
})
registerEnumType(ContactChoiceEnum, {
	name: 'ContactChoice',
	description:
		'SHOWN; TO_INFORM: persons who must still be informed, and TO_REVIEW: contacts that need a new confirmation, both for those who manage them; FROZEN: hidden contacts, for those who answer requests of persons.',
})
registerEnumType(HeldCategoryEnum, { name: 'HeldCategory', description: 'What is held of a person.' })
registerEnumType(ErasureTextEnum, {
	name: 'ErasureText',
	description: 'The kind of text by somebody else that mentions an erased person.',
})
registerEnumType(PersonRequestKindEnum, {
	name: 'PersonRequestKind',
	description: 'What a person asks for about their data: GDPR, articles 15 to 21.',
})
registerEnumType(PersonRequestStateEnum, {
	name: 'PersonRequestState',
	description:
		'RECEIVED; EXTENDED: the answer takes two more months, and the person was told why; GRANTED, PARTLY, REFUSED, WITHDRAWN: how it ended.',
})
registerEnumType(RetentionCategoryEnum, {
	name: 'RetentionCategory',
	description: 'Data with a retention period.',
})
registerEnumType(ContactOriginEnum, {
	name: 'ContactOrigin',
	description: 'DIRECT: from the person. INDIRECT: collected elsewhere, so that the person must be informed.',
})
registerEnumType(ContactStateEnum, {
	name: 'ContactState',
	description: 'Whether a contact is in use, or frozen as its person asked.',
})
registerEnumType(SectorFamilyEnum, {
	name: 'SectorFamily',
	description:
		'COMPETING: territories court the same investors, buyers or visitors. COMPLEMENTARY: pooling costs nobody a market.',
})
registerEnumType(SuggestionKindEnum, { name: 'SuggestionKind', description: 'What a search may find.' })
registerEnumType(VisibilityEnum, {
	name: 'Visibility',
	description:
		'Who sees a record. PRIVATE: its owner’s editors; it is in no count. COUNTED: the same, and others learn how many organisations go somewhere in a week, never which. GROUP: also members of the country’s group. PUBLIC: everybody.',
})
registerEnumType(WhatIfEffectEnum, {
	name: 'WhatIfEffect',
	description: 'Whether a result would appear, disappear or change.',
})
registerEnumType(WhenEnum, {
	name: 'When',
	description: 'Where the period of a result stands against the date asked for.',
})
registerEnumType(WishDirectionEnum, {
	name: 'WishDirection',
	description: 'Whether the actor seeks or offers.',
})
registerEnumType(WishStatusEnum, { name: 'WishStatus', description: 'What became of a wish.' })

/** An enum whose values are the same as its keys. */
export function enumOf<Name extends string>(names: readonly Name[]): { readonly [Key in Name]: Key } {
	return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key }
}
