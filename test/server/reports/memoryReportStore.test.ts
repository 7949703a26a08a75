import { describe } from 'vitest'
import { memoryAccountStore } from '../accounts/memoryAccountStore'
import { promisesOfAReportStore } from './reportStoreContract'

describe('Reports in memory', () => {
	promisesOfAReportStore(async () => memoryAccountStore())
})
