import { describe } from 'vitest'
import { memoryStores } from '../accounts/memoryStores'
import { promisesOfAReportStore } from './reportStoreContract'

describe('Reports in memory', () => {
	promisesOfAReportStore(async () => memoryStores())
})
