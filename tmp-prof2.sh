npx tsx --cpu-prof --cpu-prof-dir=/tmp/aud/prof tmp-profile.ts
