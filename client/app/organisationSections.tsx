/**
 * What stands on « Mon organisation », in the order of the page: a section draws its own heading, and asks for its own data.
 * A screen of another task that has something to say there has its line here.
 */
import type { ComponentType } from 'react'
import { OrganisationActivity } from '../features/activity/OrganisationActivity'
import { Drafts } from '../features/organisation/Drafts'
import { GroupConfirmations } from '../features/organisation/GroupConfirmations'
import { KnownOfUs } from '../features/organisation/KnownOfUs'
import { ToConfirm } from '../features/organisation/ToConfirm'
import { OrganisationProposals } from '../features/proposals/OrganisationProposals'
import type { ActorSectionProps, GroupSectionProps } from '../views/account/sectionProps'

interface Columns<Props> {
	readonly lead: readonly ComponentType<Props>[]
	readonly aside: readonly ComponentType<Props>[]
}

/** Of who answers for an actor. */
export const ACTOR_SECTIONS: Columns<ActorSectionProps> = {
	lead: [ToConfirm, OrganisationProposals, OrganisationActivity],
	aside: [Drafts, KnownOfUs],
}

/** Of who coordinates the group of a country. */
export const GROUP_SECTIONS: Columns<GroupSectionProps> = {
	lead: [GroupConfirmations],
	aside: [],
}
