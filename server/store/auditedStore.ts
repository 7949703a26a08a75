import type { AuditedDatabase } from './auditedDatabase'

/** A store beside the record, for one subject. */
export abstract class AuditedStore {
	protected readonly database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.database = database
	}
}
