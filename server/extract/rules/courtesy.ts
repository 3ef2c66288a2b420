/** Said before a name for courtesy or to identify, holding no office: never a position. */
export const COURTESY: ReadonlySet<string> = new Set(
  'الدكتور الدكتورة السيد السيدة الانسة الحاج الحاجة المدعو المدعوة الشاب الشابة المواطن المواطنة الطفل الطفلة الفتى الفتاة الشهيد الراحل الراحلة الاول دكتور دكتورة مستر المتهم المتهمة الموقوف الركن الاركان زوجته زوجها شقيقه شقيقها ابنه ابنها ابنته والده نجله'.split(
    ' ',
  ),
);
