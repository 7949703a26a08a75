import { ActorField } from '../features/search/ActorField'
import { WhatIfPage } from '../features/whatIf/WhatIfPage'

export function WhatIfScreen() {
	return <WhatIfPage ActorField={ActorField} />
}
