import { AcceptedProposalsPage } from '../features/proposals/AcceptedProposalsPage'
import { ActorField } from '../features/search/ActorField'

export function AcceptedProposalsScreen() {
	return <AcceptedProposalsPage ActorField={ActorField} />
}
