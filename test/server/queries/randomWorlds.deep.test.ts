/** Repeats the random tests with a thousand worlds. */
import '../analysis/naive/comparisons.test'
import './neighbourhoodAtLevels.test'
import './overlapsInScope.test'
