/** The smallest server that can answer: HTTP, the driver, one Cypher, JSON. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { readConfig } from '../../server/config'
import type { StoreConnection } from '../../server/store/openStore'
import { RAW_QUERIES } from './rawQueries'

const { uri, user, password, database } = readConfig(process.env).database as StoreConnection
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
	disableLosslessIntegers: true,
	maxConnectionPoolSize: 50,
	fetchSize: -1,
	telemetryDisabled: true,
})

async function answer(question: string, parameters: Readonly<Record<string, unknown>>): Promise<string> {
	const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
	try {
		const { records } = await session.executeRead((transaction) =>
			transaction.run(RAW_QUERIES[question] ?? '', parameters),
		)
		return JSON.stringify({ data: records.map((record) => record.toObject()) })
	} finally {
		await session.close()
	}
}

const server = createServer((request, response) => {
	const chunks: Buffer[] = []
	request.on('data', (chunk: Buffer) => chunks.push(chunk))
	request.on('end', () => {
		const parameters = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>
		answer((request.url ?? '').slice(1), parameters).then(
			(text) => {
				response.setHeader('content-type', 'application/json')
				response.end(text)
			},
			(error: unknown) => {
				response.statusCode = 500
				response.end(String(error))
			},
		)
	})
})
server.listen(0, '127.0.0.1', () => {
	console.log(`listening http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
