Console.WriteLine("search");
return 0;
