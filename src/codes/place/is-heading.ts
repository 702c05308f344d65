const heading =
  /^(?:市辖区|市辖县|市|县|区|区县|县级|县级市|(?:省|自治区)?直辖(?:县|县级|县市|市县)?(?:级)?(?:行政区划|行政区|行政单位|单位)?|省直管(?:县|市|县市)?|省级直管|[省市]本级|[省市]直(?:属|管)?|本级|其他|全国|全[省市区])$/;

/** Tells whether a part of a place is a heading of lists (市辖区, 省直辖县级行政区划) rather than a place. */
export const isHeading = (part: string): boolean => heading.test(part);
