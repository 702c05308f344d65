/** Made-up files with the faults of real ones: `older-package/` and `dirty/`. */
export const testData = import.meta.dirname;
