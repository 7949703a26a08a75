/**
 * The words of the API that server and client both write, each list in the order in which readers see it. The enums
 * of `schema.graphql` are registered from here; addresses write the same words in lower case.
 */
export const LANGUAGES = ['fr', 'en', 'zh'] as const
export const ACTOR_KINDS = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
] as const
/** How well a fact is sourced, the best first. */
export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const
export const CERTAINTIES = ['ESTABLISHED', 'POSSIBLE'] as const
/** Who travels to whom. */
export const DIRECTIONS = ['FR_TO_PARTNER', 'PARTNER_TO_FR'] as const
/** How the period of a result lies to the day asked for. */
export const WHENS = ['UPCOMING', 'CURRENT', 'PAST'] as const
/** Whether a territory in a filter also stands for the actors in it, or only for itself. */
export const ACTOR_SCOPES = ['WITHIN', 'EXACT'] as const
/** Records that link two actors. */
export const LINK_KINDS = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH'] as const
/** What links two actors: a record, or the place of one of them. Links come first, then containment. */
export const EDGE_KINDS = [...LINK_KINDS, 'PART_OF', 'LOCATED_IN'] as const
export const OVERLAP_KINDS = ['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES'] as const
export const SEVERITY_LEVELS = ['HIGH', 'MEDIUM', 'LOW'] as const
export const OVERLAP_NATURES = ['COMPETING', 'COMPLEMENTARY'] as const
export const OVERLAP_ORDERS = [
	'STRONGEST',
	'MOST_ACTORS',
	'MOST_RECORDS',
	'LATEST',
	'EARLIEST',
	'PLACE',
] as const
export const OPPORTUNITY_GROUPINGS = ['PLACE', 'KIND'] as const
export const OVERLAP_GROUPINGS = ['PLACE', 'FRENCH_ACTOR', 'PARTNER_ACTOR'] as const
/** Sorted by how soon they can be done. */
export const OPPORTUNITY_KINDS = [
	'SHARED_OFFICE',
	'JOINT_MISSION',
	'PIGGYBACK',
	'CONSORTIUM',
	'UNIVERSITY_PROGRAMME',
	'HOSPITAL_PROGRAMME',
	'COMMON_STAND',
	'ANSWER_WISH',
] as const
/**
 * What an actor would do in an opportunity, sorted by how soon it can be done: be hosted or host in an office,
 * travel together, be answered or answer a wish, use another's link or lend its own, run a programme, work in a
 * sector, share a stand.
 */
export const OPPORTUNITY_ACTS = [
	'BE_HOSTED',
	'HOST',
	'TRAVEL_TOGETHER',
	'BE_ANSWERED',
	'ANSWER',
	'BE_BACKED',
	'BACK',
	'RUN_PROGRAMME',
	'WORK_SECTOR',
	'SHARE_STAND',
] as const
/** The unit in which actors are counted. */
export const FRAGMENTATION_SCOPES = ['CITY', 'DIVISION', 'PARTNER', 'SECTOR', 'FRENCH_REGION'] as const

/** Dimensions of a matrix: who, where, what, when. */
export const MATRIX_DIMENSIONS = ['FRENCH_ACTOR', 'PARTNER_PLACE', 'SECTOR', 'YEAR'] as const
/** Lanes of a timeline: each record that links two actors is in one. */
export const RECORD_LANES = ['LINKS', 'OFFICES', 'MISSIONS', 'VISITS', 'WISHES'] as const
export const MATRIX_ORDERS = ['LIKENESS', 'COUNT'] as const
/** What would happen to a result. */
export const WHAT_IF_EFFECTS = ['COMES', 'GOES', 'CHANGES'] as const
/** Roles of an account: in a country's group, for an actor, for the instance. */
export const ACCOUNT_ROLES = ['MEMBER', 'EDITOR', 'COORDINATOR', 'ADMINISTRATOR'] as const
/** Ways to sign in. */
export const SIGN_IN_METHODS = ['PASSWORD', 'PASSKEY', 'IDENTITY_PROVIDER'] as const
export const TOKEN_SCOPES = ['READ'] as const

export type Language = (typeof LANGUAGES)[number]
export type ActorKind = (typeof ACTOR_KINDS)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Direction = (typeof DIRECTIONS)[number]
export type When = (typeof WHENS)[number]
export type ActorScope = (typeof ACTOR_SCOPES)[number]
export type LinkKind = (typeof LINK_KINDS)[number]
export type EdgeKind = (typeof EDGE_KINDS)[number]
export type OverlapKind = (typeof OVERLAP_KINDS)[number]
export type SeverityLevel = (typeof SEVERITY_LEVELS)[number]
export type OverlapNature = (typeof OVERLAP_NATURES)[number]
export type OverlapOrder = (typeof OVERLAP_ORDERS)[number]
export type OpportunityGrouping = (typeof OPPORTUNITY_GROUPINGS)[number]
export type OverlapGrouping = (typeof OVERLAP_GROUPINGS)[number]
export type OpportunityKind = (typeof OPPORTUNITY_KINDS)[number]
export type OpportunityAct = (typeof OPPORTUNITY_ACTS)[number]
export type FragmentationScope = (typeof FRAGMENTATION_SCOPES)[number]
export type MatrixDimension = (typeof MATRIX_DIMENSIONS)[number]
export type RecordLane = (typeof RECORD_LANES)[number]
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]
export type WhatIfEffect = (typeof WHAT_IF_EFFECTS)[number]
export type AccountRole = (typeof ACCOUNT_ROLES)[number]
export type SignInMethod = (typeof SIGN_IN_METHODS)[number]
export type TokenScope = (typeof TOKEN_SCOPES)[number]
