import fc from 'fast-check'

// a run is the same everywhere; `SEED=7 npm test` looks further
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) })
