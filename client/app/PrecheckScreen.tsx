import { PrecheckPage } from '../features/precheck/PrecheckPage'
import { ActorField } from '../features/search/ActorField'

export function PrecheckScreen() {
	return <PrecheckPage ActorField={ActorField} />
}
