/** A thousand worlds in the place of a hundred. */
import './neighbourhoodAtLevels.test'
import './overlapsInScope.test'
