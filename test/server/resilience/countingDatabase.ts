import neo4j from 'neo4j-driver'
import { Database } from '../../../server/store/database'
import { testConnection } from '../../neo4j'

/** The database of the tests, which counts how often it is read: every query goes through it. */
export class CountingDatabase extends Database {
	asked = 0

	constructor() {
		const { uri, user, password, database } = testConnection()
		super(neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true }), database)
	}

	override read<Row>(...parameters: Parameters<Database['read']>): Promise<readonly Row[]> {
		this.asked += 1
		return super.read<Row>(...parameters)
	}
}
