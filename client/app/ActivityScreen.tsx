import { ActivityPage } from '../features/activity/ActivityPage'
import { ActorField } from '../features/search/ActorField'

export function ActivityScreen() {
	return <ActivityPage ActorField={ActorField} />
}
