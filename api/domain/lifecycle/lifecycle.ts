/** The life of a contract: everything other rooms of the domain and the app need, one import. */
export * from './contract-life';
export * from './notice';
export * from './pack-change';
export * from './term';
export * from './term-end';
export * from './termination-rights';
export * from './upcoming-dates';
