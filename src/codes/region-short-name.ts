const ethnic =
  '壮族|回族|维吾尔|满族|蒙古族|蒙古|藏族|羌族|彝族|苗族|侗族|土家族|布依族|傣族|白族|哈尼族|傈僳族|景颇族|朝鲜族|哈萨克族?|柯尔克孜族?|瑶族|仫佬族|毛南族|仡佬族|水族|畲族|黎族|土族|撒拉族|东乡族|保安族|裕固族|达斡尔族?|鄂温克族|鄂伦春|锡伯族?|塔吉克|拉祜族|佤族|布朗族|纳西族|普米族|怒族|独龙族|各族';
const suffix = new RegExp(
  `^(.{2,}?)(?:${ethnic})*(?:特别行政区|自治区|自治州|自治县|自治旗|新区|地区|林区|特区|省|市|县|区|盟|旗|州)$`,
);

/** 柳州市 → 柳州, 广西壮族自治区 → 广西, 恩施土家族苗族自治州 → 恩施; undefined where nothing can be taken off. */
export const regionShortName = (name: string): string | undefined => name.match(suffix)?.[1];
