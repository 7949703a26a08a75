import type { ComponentType } from 'react'
import { OrganisationActivity } from '../features/activity/OrganisationActivity'
import { GroupCases } from '../features/judgements/GroupCases'
import { OwnOverlapsSection } from '../features/judgements/OwnOverlapsSection'
import { RivalLettersOfActor, RivalLettersOfGroup } from '../features/judgements/RivalLetters'
import { Drafts } from '../features/organisation/Drafts'
import { GroupConfirmations } from '../features/organisation/GroupConfirmations'
import { NamingRecordList } from '../features/organisation/NamingRecordList'
import { OrganisationPage } from '../features/organisation/OrganisationPage'
import { RecordsByVisibility } from '../features/organisation/RecordsByVisibility'
import { RecordsToConfirm } from '../features/organisation/RecordsToConfirm'
import { OrganisationProposals } from '../features/proposals/OrganisationProposals'
import type { ActorSectionProps, GroupSectionProps } from '../views/account/sectionProps'

export function OrganisationScreen() {
	return <OrganisationPage ofActor={ACTOR_SECTIONS} ofGroup={GROUP_SECTIONS} />
}

interface Columns<Props> {
	readonly lead: readonly ComponentType<Props>[]
	readonly aside: readonly ComponentType<Props>[]
}

/**
 * The sections of « Mon organisation », in the order of the page. Each draws its own heading and asks for its
 * own data. A task that adds a section adds a line here.
 *
 * For readers who answer for an actor.
 */
const ACTOR_SECTIONS: Columns<ActorSectionProps> = {
	lead: [
		RecordsToConfirm,
		OwnOverlapsSection,
		OrganisationProposals,
		RivalLettersOfActor,
		OrganisationActivity,
	],
	aside: [Drafts, RecordsByVisibility, NamingRecordList],
}

/** For coordinators of a country's group. */
const GROUP_SECTIONS: Columns<GroupSectionProps> = {
	lead: [GroupConfirmations, RivalLettersOfGroup],
	aside: [GroupCases],
}
