import { AdministrationPage } from '../features/account/AdministrationPage'
import { ActorField } from '../features/search/ActorField'

export function AdministrationScreen() {
	return <AdministrationPage ActorField={ActorField} />
}
