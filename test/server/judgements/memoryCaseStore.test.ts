import { describe } from 'vitest'
import { promisesOfACaseStore } from './caseStoreContract'
import { memoryCaseStore } from './memoryCaseStore'

describe('Cases in memory', () => {
	promisesOfACaseStore(async () => memoryCaseStore())
})
