/**
 * The screens by path. A new screen needs a component in client/features/<task>/, a path in
 * client/state/paths.ts and an entry here. Tasks do not import each other: a screen of this folder hands
 * one task what it needs of another, such as the field that finds an actor.
 */
import {
	ACCEPTED_PROPOSALS_PATH,
	ACCESSIBILITY_PATH,
	ACCOUNT_PATH,
	ACTIVITY_PATH,
	ADMINISTRATION_PATH,
	AUDIT_LOG_PATH,
	CASES_PATH,
	COMPARE_PATH,
	CONSTELLATIONS_PATH,
	CONTACTS_PATH,
	DATA_PATH,
	DECLARE_PATH,
	DUPLICATES_PATH,
	EXPLORER_PATH,
	FOLLOWED_REPORT_PATH,
	FOLLOWED_REQUEST_PATH,
	FORGOTTEN_PASSWORD_PATH,
	FRAGMENTATION_PATH,
	GAPS_PATH,
	HOME_PATH,
	INVITATION_PATH,
	NEW_EMAIL_PATH,
	NEW_PROPOSAL_PATH,
	OPPORTUNITIES_PATH,
	ORGANISATION_PATH,
	OVERLAPS_PATH,
	OWN_DATA_PATH,
	PASSWORD_PATH,
	PERSONAL_DATA_PATH,
	PRECHECK_PATH,
	PROPOSALS_PATH,
	REGISTER_PATH,
	REPORT_PATH,
	RETENTION_PATH,
	SETUP_PATH,
	SIGN_IN_PATH,
	STOP_LETTERS_PATH,
	WHAT_IF_PATH,
} from '../state/paths'
import type { ScreenRoute } from './PageLoader'

/** Each script is fetched on the first visit of its screen. */
export const SCREENS: readonly ScreenRoute[] = [
	{
		path: HOME_PATH,
		load: async () => (await import('./HomeScreen')).HomeScreen,
	},
	{
		path: OVERLAPS_PATH,
		load: async () => (await import('./OverlapsScreen')).OverlapsScreen,
	},
	{
		path: `${OVERLAPS_PATH}/:id`,
		load: async () => (await import('./OverlapScreen')).OverlapScreen,
	},
	{
		path: OPPORTUNITIES_PATH,
		load: async () => (await import('../features/opportunities/OpportunitiesPage')).OpportunitiesPage,
	},
	{
		path: `${OPPORTUNITIES_PATH}/:id`,
		load: async () => (await import('./OpportunityScreen')).OpportunityScreen,
	},
	{
		path: '/acteurs/:id',
		load: async () => (await import('../features/actor/ActorPage')).ActorPage,
	},
	{
		path: ACTIVITY_PATH,
		load: async () => (await import('../features/activity/ActivityPage')).ActivityPage,
	},
	{
		path: '/fiches/:id',
		load: async () => (await import('./RecordScreen')).RecordScreen,
	},
	{
		path: PRECHECK_PATH,
		load: async () => (await import('../features/precheck/PrecheckPage')).PrecheckPage,
	},
	{
		path: EXPLORER_PATH,
		load: async () => (await import('../features/explorer/ExplorerPage')).ExplorerPage,
	},
	{
		path: WHAT_IF_PATH,
		load: async () => (await import('../features/whatIf/WhatIfPage')).WhatIfPage,
	},
	{
		path: COMPARE_PATH,
		load: async () => (await import('../features/compare/ComparePage')).ComparePage,
	},
	{
		path: CONSTELLATIONS_PATH,
		load: async () => (await import('../features/constellations/ConstellationsPage')).ConstellationsPage,
	},
	{
		path: `${CONSTELLATIONS_PATH}/:id`,
		load: async () => (await import('../features/constellations/ConstellationPage')).ConstellationPage,
	},
	{
		path: FRAGMENTATION_PATH,
		load: async () => (await import('../features/fragmentation/FragmentationPage')).FragmentationPage,
	},
	{
		path: GAPS_PATH,
		load: async () => (await import('../features/gaps/GapsPage')).GapsPage,
	},
	{
		path: DUPLICATES_PATH,
		load: async () => (await import('./DuplicatesScreen')).DuplicatesScreen,
	},
	{
		path: DATA_PATH,
		load: async () => (await import('../features/data/DataPage')).DataPage,
	},
	{
		path: ACCESSIBILITY_PATH,
		load: async () => (await import('../features/accessibility/AccessibilityPage')).AccessibilityPage,
	},
	{
		path: DECLARE_PATH,
		load: async () => (await import('../features/declare/DeclarePage')).DeclarePage,
	},
	{
		path: PERSONAL_DATA_PATH,
		load: async () => (await import('../features/personalData/PersonalDataPage')).PersonalDataPage,
	},
	{
		path: ORGANISATION_PATH,
		load: async () => (await import('./OrganisationScreen')).OrganisationScreen,
	},
	...(
		[
			SIGN_IN_PATH,
			SETUP_PATH,
			INVITATION_PATH,
			PASSWORD_PATH,
			ACCOUNT_PATH,
			ADMINISTRATION_PATH,
			CASES_PATH,
			REPORT_PATH,
			FOLLOWED_REPORT_PATH,
			FOLLOWED_REQUEST_PATH,
			CONTACTS_PATH,
			OWN_DATA_PATH,
			REGISTER_PATH,
			RETENTION_PATH,
			AUDIT_LOG_PATH,
			FORGOTTEN_PASSWORD_PATH,
			STOP_LETTERS_PATH,
			NEW_EMAIL_PATH,
		] as const
	).map((path) => ({
		path,
		load: async () => (await import('./accountScreens')).ACCOUNT_SCREENS[path],
	})),
	...([PROPOSALS_PATH, NEW_PROPOSAL_PATH] as const).map((path) => ({
		path,
		load: async () => (await import('./proposalScreens')).PROPOSAL_SCREENS[path],
	})),
	{
		path: ACCEPTED_PROPOSALS_PATH,
		load: async () => (await import('../features/proposals/AcceptedProposalsPage')).AcceptedProposalsPage,
	},
	{
		path: `${ACCEPTED_PROPOSALS_PATH}/:id`,
		load: async () => (await import('./proposalScreens')).ProposalScreen,
	},
]
