import { HomePage } from '../features/home/HomePage'
import { ActorField } from '../views/actor/ActorField'

export function HomeScreen() {
	return <HomePage ActorField={ActorField} />
}
