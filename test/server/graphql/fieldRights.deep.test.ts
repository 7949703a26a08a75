/** The rights of fields by every way to them. */
import './fieldRights.test'
