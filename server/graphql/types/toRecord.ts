import type { StatedRecord } from '../../domain/records'
import { EventType } from './event'
import { MissionType } from './mission'
import { OfficeType } from './office'
import { PartnershipType } from './partnership'
import type { RecordType } from './record'
import { WishType } from './wish'

/** The type that shows a record of its kind. */
export function toRecord(record: StatedRecord): RecordType {
	switch (record.kind) {
		case 'Partnership':
			return new PartnershipType(record)
		case 'Mission':
			return new MissionType(record)
		case 'Office':
			return new OfficeType(record)
		case 'Wish':
			return new WishType(record)
		case 'Event':
			return new EventType(record)
	}
}
