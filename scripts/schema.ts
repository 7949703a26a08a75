/** `npm run schema`: writes the GraphQL schema, as the code builds it, to schema/schema.graphql. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { emitSchema } from '../server/graphql/schema'

const FILE = resolve(import.meta.dirname, '../schema/schema.graphql')

writeFileSync(FILE, emitSchema())
console.log('schema/schema.graphql is as the code builds it')
