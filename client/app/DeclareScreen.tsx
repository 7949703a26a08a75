import { DeclarePage } from '../features/declare/DeclarePage'
import { ActorField } from '../features/search/ActorField'

export function DeclareScreen() {
	return <DeclarePage ActorField={ActorField} />
}
