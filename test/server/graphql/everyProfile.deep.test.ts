/** The profile of every actor on record. */
import './everyProfile.test'
