import { HomePage } from '../features/home/HomePage'
import { ActorField } from '../features/search/ActorField'

export function HomeScreen() {
	return <HomePage ActorField={ActorField} />
}
