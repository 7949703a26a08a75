import type { Projection } from '../../projection/projection'
import type { About } from './about'
import type { DetectionParameters } from './parameters'

/** What every kind is detected from. */
export interface Detection {
	/** Public records, of which the actors and places stand at the levels asked for. */
	readonly view: Projection
	/** The same records as they were stated. */
	readonly recorded: Projection
	readonly parameters: DetectionParameters
	readonly about: About
}
