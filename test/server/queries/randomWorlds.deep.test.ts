/** A thousand worlds in the place of a hundred or two. */
import '../analysis/naive/comparisons.test'
import './neighbourhoodAtLevels.test'
import './overlapsInScope.test'
