import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GENERATED_FOLDER, generateIfStale } from '../../scripts/generateIfStale'

await generateIfStale(console.log)
const texts = Object.values(
	JSON.parse(
		readFileSync(resolve(import.meta.dirname, '../..', GENERATED_FOLDER, 'operations.json'), 'utf8'),
	) as Readonly<Record<string, string>>,
)

/** A question of the client by its name, as the client sends it. Throws Error when it sends none of this name. */
export function clientOperation(name: string): string {
	const text = texts.find((one) => new RegExp(`^query ${name}\\b`).test(one))
	if (text === undefined) throw new Error(`Expected the client to send ${name}; it sends no such operation.`)
	return text
}
