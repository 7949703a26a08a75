import { ExplorerPage } from '../features/explorer/ExplorerPage'
import { ActorField } from '../views/actor/ActorField'

export function ExplorerScreen() {
	return <ExplorerPage ActorField={ActorField} />
}
