import { describe } from 'vitest'
import { memoryReportStore } from './memoryReportStore'
import { promisesOfAReportStore } from './reportStoreContract'

describe('Reports in memory', () => {
	promisesOfAReportStore(async () => memoryReportStore())
})
