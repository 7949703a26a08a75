import { OrganisationPage } from '../features/organisation/OrganisationPage'
import { ACTOR_SECTIONS, GROUP_SECTIONS } from './organisationSections'

export function OrganisationScreen() {
	return <OrganisationPage ofActor={ACTOR_SECTIONS} ofGroup={GROUP_SECTIONS} />
}
