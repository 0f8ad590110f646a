/** Operations: everything other rooms of the domain and the app need, one import. */
export * from './escalation';
export * from './maintenance';
export * from './plan-work';
export * from './quality-index';
export * from './reboot';
export * from './update-deadline';
export * from './who-does';
export * from './work-order';
