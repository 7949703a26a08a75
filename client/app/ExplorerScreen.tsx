import { ExplorerPage } from '../features/explorer/ExplorerPage'
import { ActorField } from '../features/search/ActorField'

export function ExplorerScreen() {
	return <ExplorerPage ActorField={ActorField} />
}
