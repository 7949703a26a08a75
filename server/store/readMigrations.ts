import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refused } from '../errors'

export interface MigrationFile {
	readonly version: number
	/** File name. */
	readonly name: string
	/** Hex SHA-256 of the file. */
	readonly checksum: string
	readonly statements: readonly string[]
	/** Schema statements run each in a transaction of its own, data statements all in one. */
	readonly changesSchema: boolean
}

const MIGRATIONS_FOLDER = resolve(import.meta.dirname, '../../schema/migrations')

/**
 * The migrations of a folder (`NNN-name.cypher`), in order.
 *
 * @throws Refused for an invalid name, a repeated number, or a file that mixes schema and data.
 */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly MigrationFile[] {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.cypher'))
		.sort()
		.map((name) => readMigration(folder, name))
	files.forEach(({ version, name }, index) => {
		if (files[index - 1]?.version === version) {
			throw new Refused(`Expected each migration to have its own number; ${name} has that of another file.`)
		}
	})
	return files
}

function readMigration(folder: string, name: string): MigrationFile {
	const number = /^(\d{3})-[a-z0-9-]+\.cypher$/.exec(name)?.[1]
	if (!number) throw new Refused(`Expected migrations to be named NNN-name.cypher; came ${name}.`)
	const text = readFileSync(join(folder, name), 'utf8')
	const statements = statementsOf(text)
	const schema = statements.filter((statement) => SCHEMA.test(statement))
	if (schema.length > 0 && schema.length < statements.length) {
		throw new Refused(`Expected a migration to change the schema or the data; ${name} does both.`)
	}
	return {
		version: Number(number),
		name,
		checksum: createHash('sha256').update(text).digest('hex'),
		statements,
		changesSchema: schema.length > 0,
	}
}

const SCHEMA = /^(CREATE|DROP)\s+(FULLTEXT\s+|RANGE\s+|TEXT\s+|POINT\s+)?(INDEX|CONSTRAINT)\b/i

/** Statements end with a semicolon at the end of a line; lines that begin with `//` are comments. */
function statementsOf(text: string): readonly string[] {
	return text
		.split('\n')
		.filter((line) => !line.trimStart().startsWith('//'))
		.join('\n')
		.split(/;\s*(?:\n|$)/)
		.map((statement) => statement.trim())
		.filter((statement) => statement !== '')
}
