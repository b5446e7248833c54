namespace Search.Posts.Dates;

/// <summary>A date as it was written, before it is known what zone it means.</summary>
/// <param name="Local">Day and time as written; midnight if no time was.</param>
/// <param name="Offset">The zone as written; null if none was.</param>
/// <param name="HasTime">Whether a time was written.</param>
/// <param name="WrongWeekday">The weekday as written where the day has another; null if none was or it is right.</param>
internal readonly record struct WrittenDate(DateTime Local, TimeSpan? Offset, bool HasTime, DayOfWeek? WrongWeekday = null);
